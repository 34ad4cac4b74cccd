package org.patentbridge.domain.event;

import java.util.List;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * What an event's lists weigh beside points.
 *
 * @param exposure how much evenness over patents and offers may cost, 0 (nothing) to 100
 * @param stability points that a pair is worth more because it stood on the lists before, 0 to 100
 * @param quotas matches per chain link, holder or region
 */
public record Balance(int exposure, int stability, List<Quota> quotas) {

  /** Points alone. */
  public static final Balance NONE = new Balance(0, 0, List.of());

  /** Largest exposure and stability. */
  public static final int MOST = 100;

  public Balance {
    quotas = List.copyOf(quotas);
    if (exposure < 0 || exposure > MOST) {
      throw new InvalidValueException("exposure", Integer.toString(exposure));
    }
    if (stability < 0 || stability > MOST) {
      throw new InvalidValueException("stability", Integer.toString(stability));
    }
  }
}
