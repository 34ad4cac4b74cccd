package org.patentbridge.view;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.Unplaced;
import org.patentbridge.domain.industry.Enrichment.Subject;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;

/**
 * A record that stands on no chain link.
 *
 * @param kind patent, offer, need or organization
 * @param id its id among its kind
 * @param title first line of its text
 * @param reason nothing-found, too-little or classes-elsewhere
 * @param because the same in words
 * @param nearest the link for which most was found, null where nothing was
 */
public record UnplacedView(
    String kind,
    String id,
    String title,
    String reason,
    BothLanguages because,
    @Nullable Nearest nearest) {

  /**
   * The link for which most was found.
   *
   * @param link chain and link
   * @param confidence below what is asked for
   * @param evidence what was found
   */
  public record Nearest(String link, double confidence, String evidence) {}

  public static UnplacedView of(Subject subject, String title, Unplaced because) {
    var reason = because.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var nearest = because.nearest();
    return new UnplacedView(
        subject.kind().name().toLowerCase(Locale.ROOT),
        subject.id(),
        title,
        reason,
        new BothLanguages(
            Messages.text(Language.ZH, "unplaced." + reason),
            Messages.text(Language.EN, "unplaced." + reason)),
        nearest == null
            ? null
            : new Nearest(nearest.link().toString(), nearest.confidence(), nearest.evidence()));
  }
}
