package org.patentbridge.view;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.company.CompanyCard;
import org.patentbridge.domain.company.FundingPlan;
import org.patentbridge.domain.company.OwnPatent;
import org.patentbridge.domain.company.PatentGroup;
import org.patentbridge.domain.company.PatentedLink;
import org.patentbridge.domain.mandate.DealParty;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.PatentId;

/**
 * The patent-backed card of a company.
 *
 * @param id names the company
 * @param name as received
 * @param nameEn English name, empty where unknown
 * @param kind what it is in the programmes
 * @param region null where unknown
 * @param tags official recognitions
 * @param products what it makes
 * @param asOf ISO date on which patents, needs and rounds were looked at
 * @param patentsHeld how many patents the inventory knows under its names
 * @param patentGroups these by grade and age, living ones first
 * @param patents the newest of them
 * @param linksByPatents chain links on which its own living patents place it
 * @param links chain links that it states, or on which its products place it
 * @param needs needs that it is known to have
 * @param rounds money of the past, newest first
 * @param stage how far along it was when a round last told, null where none did
 * @param investors who put money in
 * @param plan what it seeks from investors, null where nothing is known or it is not for the reader
 * @param missing what nothing is known of
 */
public record CompanyCardView(
    String id,
    String name,
    String nameEn,
    String kind,
    @Nullable String region,
    List<String> tags,
    List<String> products,
    String asOf,
    long patentsHeld,
    List<Group> patentGroups,
    List<Own> patents,
    List<ByPatents> linksByPatents,
    List<Link> links,
    List<Need> needs,
    List<Round> rounds,
    @Nullable String stage,
    List<String> investors,
    @Nullable Plan plan,
    List<String> missing) {

  /**
   * Patents of one grade and age.
   *
   * @param grade the holder's own, empty where it gave none
   * @param age up-to-5, up-to-10 or over-10 years since filing, or unknown
   * @param living whether they are in force or pending
   * @param patents how many
   */
  public record Group(String grade, String age, boolean living, int patents) {

    static Group of(PatentGroup group) {
      return new Group(group.grade(), word(group.age()), !group.dead(), group.patents());
    }
  }

  /**
   * A patent of its own.
   *
   * @param id names it
   * @param number as people write it, or the id
   * @param title in the language of the record
   * @param grade the holder's own, empty where it gave none
   * @param age as above
   * @param state legal state
   * @param filed ISO date, null where unknown
   */
  public record Own(
      String id,
      String number,
      String title,
      String grade,
      String age,
      String state,
      @Nullable String filed) {

    static Own of(OwnPatent own) {
      var patent = own.patent();
      return new Own(
          patent.id().value(),
          Objects.toString(patent.numbers().publication(), patent.id().value()),
          patent.text().title(),
          own.grade(),
          word(own.age()),
          patent.status().state().name(),
          PatentView.text(patent.dates().filed()));
    }
  }

  /**
   * A chain link that its own patents place it on.
   *
   * @param link the link
   * @param evidence sum of the confidences of these patents
   * @param patents their ids, surest first
   */
  public record ByPatents(String link, double evidence, List<String> patents) {

    static ByPatents of(PatentedLink link) {
      return new ByPatents(
          link.link().toString(),
          link.evidence(),
          link.patents().stream().map(PatentId::value).toList());
    }
  }

  /**
   * A chain link.
   *
   * @param link the link
   * @param confidence in (0, 1]
   * @param evidence what decided
   */
  public record Link(String link, double confidence, String evidence) {

    static Link of(Placement place) {
      return new Link(place.link().toString(), place.confidence(), place.evidence());
    }
  }

  /**
   * An open need.
   *
   * @param id names it
   * @param title what is sought
   * @param confidentiality who may see it
   */
  public record Need(String id, String title, String confidentiality) {

    static Need of(TechnologyNeed need) {
      return new Need(need.id().value(), need.text().title(), need.confidentiality().name());
    }
  }

  /**
   * A round of money.
   *
   * @param date ISO date, null where unknown
   * @param series in the source's word
   * @param stage null where the word is no stage
   * @param amount as stated
   * @param investors as named
   * @param source whose word it is
   */
  public record Round(
      @Nullable String date,
      String series,
      @Nullable String stage,
      String amount,
      List<String> investors,
      String source) {

    /** A deal as part of a history. */
    public static Round of(Investment deal) {
      return new Round(
          PatentView.text(deal.date()),
          deal.terms().series(),
          PatentView.text(deal.terms().stage()),
          deal.terms().amountAsStated(),
          deal.investors().stream().map(i -> i.name().raw()).toList(),
          deal.origin().source());
    }
  }

  /**
   * What it seeks from investors.
   *
   * @param stage planned round, null where not stated
   * @param amount sum sought, null where not stated
   * @param smallestTicket least of one investor, null where not stated
   * @param investorRegions where investors should sit
   * @param investorTypes kinds of investors
   * @param refused investors that it will not meet
   * @param validUntil ISO date, null where open
   */
  public record Plan(
      @Nullable String stage,
      @Nullable String amount,
      @Nullable String smallestTicket,
      List<String> investorRegions,
      List<String> investorTypes,
      List<String> refused,
      @Nullable String validUntil) {

    static Plan of(FundingPlan plan) {
      return new Plan(
          PatentView.text(plan.stage()),
          PatentView.text(plan.amount()),
          PatentView.text(plan.smallestTicket()),
          plan.investorRegions().stream().map(Object::toString).toList(),
          plan.investorTypes().stream().map(Enum::name).toList(),
          plan.refused().stream().map(OrganizationName::raw).toList(),
          PatentView.text(plan.validUntil()));
    }
  }

  public static CompanyCardView of(CompanyCard card) {
    var company = card.organization();
    var plan = card.plan();
    return new CompanyCardView(
        company.id().value(),
        company.name().raw(),
        company.nameEn(),
        company.kind().name(),
        PatentView.text(company.region()),
        company.tags().stream().map(Enum::name).toList(),
        company.products(),
        card.asOf().toString(),
        card.patents().held(),
        card.patents().groups().stream().map(Group::of).toList(),
        card.patents().patents().stream().map(Own::of).toList(),
        card.patents().links().stream().map(ByPatents::of).toList(),
        card.links().stream().map(Link::of).toList(),
        card.needs().stream().map(Need::of).toList(),
        card.funding().rounds().stream().map(Round::of).toList(),
        PatentView.text(card.funding().stage()),
        card.funding().investors().stream()
            .map(DealParty::name)
            .map(OrganizationName::raw)
            .toList(),
        plan == null ? null : Plan.of(plan),
        card.missing().stream().map(CompanyCardView::word).toList());
  }

  /** How a constant is written in results: small, with hyphens. */
  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
