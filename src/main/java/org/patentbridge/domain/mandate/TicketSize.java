package org.patentbridge.domain.mandate;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.quantity.Money;

/**
 * Smallest and largest sum that is put into one company.
 *
 * @param smallest null where not stated
 * @param largest null where not stated
 */
public record TicketSize(@Nullable Money smallest, @Nullable Money largest) {

  public static final TicketSize UNKNOWN = new TicketSize(null, null);

  public TicketSize {
    if (smallest != null
        && largest != null
        && smallest.currency().equals(largest.currency())
        && smallest.amount().compareTo(largest.amount()) > 0) {
      throw new InvalidValueException("ticket", smallest.toString(), largest.toString());
    }
  }
}
