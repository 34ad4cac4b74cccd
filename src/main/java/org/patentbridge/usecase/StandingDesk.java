package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Accounts;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.alert.Alerts;
import org.patentbridge.domain.alert.NeedMeasure;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.domain.alert.StandingNeeds;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.ValueField;
import org.patentbridge.standing.Measuring;

/** What verbs of standing needs share: whose they are, and how a need is measured. */
@Singleton
class StandingDesk {

  private static final double PERCENT = 100;
  private static final RetrievalQuery.Filter PATENTS =
      new RetrievalQuery.Filter(Condition.anyOf(ValueField.KIND, Set.of("patent")));

  private final StandingNeeds standing;
  private final Alerts alerts;
  private final Needs needs;
  private final Accounts accounts;
  private final Measuring measuring;
  private final KeepJob keep;

  @jakarta.inject.Inject
  StandingDesk(
      StandingNeeds standing,
      Alerts alerts,
      Needs needs,
      Accounts accounts,
      Measuring measuring,
      KeepJob keep) {
    this.standing = standing;
    this.alerts = alerts;
    this.needs = needs;
    this.accounts = accounts;
    this.measuring = measuring;
    this.keep = keep;
  }

  StandingNeeds standing() {
    return standing;
  }

  Alerts alerts() {
    return alerts;
  }

  Accounts accounts() {
    return accounts;
  }

  Needs needs() {
    return needs;
  }

  /**
   * The person for whom the viewer acts.
   *
   * @param named null for the viewer; another person only for whoever sits at the machine
   */
  Account person(Viewer viewer, @Nullable AccountName named) {
    Access.mustTakePart(viewer, "have standing needs");
    var name = Access.ownOr(viewer, named);
    return accounts
        .find(name)
        .filter(account -> account.workspace().equals(viewer.workspace()))
        .orElseThrow(() -> new NotFoundException("account", name.value()));
  }

  /** A need of the person's own organization; others are not found. */
  TechnologyNeed need(Account person, NeedId id) {
    return needs
        .find(id)
        .filter(need -> need.owner().equals(person.organization()))
        .orElseThrow(() -> new NotFoundException("need", id.value()));
  }

  /** A standing need of the person; others are not found. */
  StandingNeed own(Account person, StandingNeedId id) {
    return standing
        .find(id)
        .filter(one -> one.person().equals(person.name()))
        .orElseThrow(() -> new NotFoundException("standing need", id.value()));
  }

  /** What the need says, as a digest: another one has to be measured anew. */
  static Digest textOf(TechnologyNeed need) {
    var query = Candidates.queryOf(need, PATENTS, 1);
    return Digest.ofLines(query.titles(), query.bodies());
  }

  NeedMeasure measure(TechnologyNeed need, StandingNeed.Asked asked) {
    var query = Candidates.queryOf(need, PATENTS, asked.best());
    return measuring.measure(query, asked.leastPercent() / PERCENT);
  }

  /**
   * A standing need with its measure.
   *
   * @param measure null where none was taken and the need is gone
   */
  record Measured(StandingNeed standing, @Nullable NeedMeasure measure) {}

  /** The measure as it was taken; a new one where text or rules are others by now. */
  Measured measured(StandingNeed one, @Nullable NeedMeasure measure) {
    var need = needs.find(one.need());
    if (need.isEmpty()) {
      return new Measured(one, measure);
    }
    var text = textOf(need.get());
    if (measure != null
        && measure.of().rules().equals(measuring.rules())
        && one.asked().text().equals(text)) {
      return new Measured(one, measure);
    }
    var asked = one.asked().of(text);
    var taken = measure(need.get(), asked);
    var fresh = one.with(asked, one.language());
    keep.run(
        () -> {
          standing.mark();
          standing.find(one.id()).ifPresent(now -> standing.save(now.with(asked, now.language())));
          standing.saveMeasure(one.id(), taken);
        });
    return new Measured(fresh, taken);
  }

  /** The title of a need in the language of the person; empty where the need is gone. */
  String titleOf(StandingNeed one) {
    return needs.find(one.need()).map(n -> titleOf(n, one.language())).orElse("");
  }

  private static String titleOf(TechnologyNeed need, Language language) {
    var text = need.text();
    var own = language == Language.ZH ? text.titleZh() : text.titleEn();
    return own.isEmpty() ? text.title() : own;
  }
}
