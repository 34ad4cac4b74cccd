package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.need.NeedContext;
import org.patentbridge.domain.need.NeedElements;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.NeedStatus;
import org.patentbridge.domain.need.NeedTerms;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.Origin;

/** Keeps a need that a company typed, so that it takes part in matching from then on. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class KeepNeed {

  private static final int LONGEST = 20_000;
  private static final int LONGEST_TITLE = 60;

  private final Needs needs;

  KeepNeed(Needs needs) {
    this.needs = needs;
  }

  /**
   * What is kept.
   *
   * @param title in short, the first words of the text where empty
   * @param text in the company's own words
   * @param level who may see it
   */
  public record Request(String title, String text, Confidentiality level) {

    public Request {
      title = title.strip();
      text = text.strip();
      if (text.isEmpty() || text.length() > LONGEST) {
        throw new InvalidValueException("need-text", Integer.toString(text.length()));
      }
    }
  }

  /** Keeps it for the viewer's own organization; the same words again change nothing. */
  @Transactional
  public TechnologyNeed run(Viewer viewer, Request request) {
    Access.mustTakePart(viewer, "keep a need");
    var owner = Access.ownOrganization(viewer, "keep a need");
    var title = request.title().isEmpty() ? opening(request.text()) : request.title();
    var need = need(owner, title, request.text(), request.level());
    needs.saveAll(List.of(need));
    return need;
  }

  private static TechnologyNeed need(
      OrganizationId owner, String title, String text, Confidentiality level) {
    var id = new NeedId("web-" + Digest.ofLines(owner.value(), text).abbreviated());
    var words =
        isChinese(text)
            ? new BilingualText(title, "", text, "")
            : new BilingualText("", title, "", text);
    return new TechnologyNeed(
        id,
        owner,
        words,
        NeedElements.NONE,
        NeedContext.UNKNOWN,
        NeedTerms.UNKNOWN,
        level,
        null,
        NeedStatus.OPEN,
        Origin.ENTERED);
  }

  private static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  private static String opening(String text) {
    var line = text.lines().findFirst().orElse(text).strip();
    return line.length() <= LONGEST_TITLE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_TITLE)));
  }
}
