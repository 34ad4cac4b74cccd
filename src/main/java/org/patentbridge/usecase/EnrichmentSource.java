package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.industry.Enrichment.Kind;
import org.patentbridge.domain.industry.Enrichment.Subject;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.OfferId;
import org.patentbridge.domain.offer.TechnologyOffer;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.provenance.Change;
import org.patentbridge.enrichment.industry.Enricher.Input;

/** Where the records of one kind come from that are enriched. */
interface EnrichmentSource {

  Kind kind();

  /** Name in the change log, empty where changes of this kind are not logged. */
  String noun();

  /** By id, after the given one. */
  List<Input> listAfter(@Nullable String last, int limit);

  /** The known ones among the ids. */
  List<Input> list(Collection<String> ids);

  long count();

  /** All kinds, patents first. */
  static List<EnrichmentSource> of(Records records) {
    return List.of(
        new Stored(
            Kind.PATENT,
            Change.PATENT,
            page(records.patents()::listAfter, PatentId::new, EnrichmentSource::input),
            ids ->
                inputs(
                    records.patents().findAll(named(ids, PatentId::new)).values(),
                    EnrichmentSource::input),
            () -> records.patents().count()),
        new Stored(
            Kind.OFFER,
            Change.OFFER,
            page(records.offers()::listAfter, OfferId::new, EnrichmentSource::input),
            ids ->
                inputs(
                    records.offers().findAll(named(ids, OfferId::new)).values(),
                    EnrichmentSource::input),
            () -> records.offers().count()),
        new Stored(
            Kind.NEED,
            "",
            page(records.needs()::listAfter, NeedId::new, EnrichmentSource::input),
            ids -> List.of(),
            () -> records.needs().count()),
        new Stored(
            Kind.ORGANIZATION,
            "",
            page(records.organizations()::listAfter, OrganizationId::new, EnrichmentSource::input),
            ids -> List.of(),
            () -> records.organizations().count()));
  }

  /**
   * A kind of record in the store.
   *
   * @param kind which
   * @param noun name in the change log, empty for none
   * @param pages inputs by id after a given one
   * @param named inputs of given ids
   * @param counter says how many there are
   */
  record Stored(
      Kind kind,
      String noun,
      Pages pages,
      Function<Collection<String>, List<Input>> named,
      java.util.function.LongSupplier counter)
      implements EnrichmentSource {

    @Override
    public List<Input> listAfter(@Nullable String last, int limit) {
      return pages.after(last, limit);
    }

    @Override
    public List<Input> list(Collection<String> ids) {
      return ids.isEmpty() ? List.of() : named.apply(ids);
    }

    @Override
    public long count() {
      return counter.getAsLong();
    }
  }

  /** A page of inputs. */
  interface Pages {
    List<Input> after(@Nullable String last, int limit);
  }

  /** A page of records. */
  interface RecordPages<I, T> {
    List<T> after(@Nullable I last, int limit);
  }

  private static <I, T> Pages page(
      RecordPages<I, T> pages, Function<String, I> id, Function<T, Input> input) {
    return (last, limit) -> inputs(pages.after(last == null ? null : id.apply(last), limit), input);
  }

  private static <T> List<Input> inputs(Collection<T> records, Function<T, Input> input) {
    return records.stream().map(input).toList();
  }

  private static <I> List<I> named(Collection<String> ids, Function<String, I> id) {
    return ids.stream().map(id).toList();
  }

  private static Input input(Patent patent) {
    var subject = new Subject(Kind.PATENT, patent.id().value());
    return new Input(subject, patent.text().all(), patent.ipc(), null, List.of());
  }

  private static Input input(TechnologyOffer offer) {
    var subject = new Subject(Kind.OFFER, offer.id().value());
    return new Input(subject, offer.text().all(), List.of(), null, List.of());
  }

  private static Input input(TechnologyNeed need) {
    var elements = need.elements();
    var text =
        lines(
            need.text().all(),
            elements.material(),
            elements.method(),
            elements.efficacy(),
            elements.product(),
            elements.application());
    return new Input(
        new Subject(Kind.NEED, need.id().value()),
        text,
        need.context().ipc(),
        null,
        List.copyOf(need.context().chainLinks()));
  }

  private static Input input(Organization organization) {
    var parts = new ArrayList<String>();
    parts.add(organization.name().raw());
    parts.add(organization.nameEn());
    parts.addAll(organization.products());
    return new Input(
        new Subject(Kind.ORGANIZATION, organization.id().value()),
        lines(parts.toArray(String[]::new)),
        List.of(),
        organization.industry(),
        List.copyOf(organization.chainLinks()));
  }

  private static String lines(String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining("\n"));
  }
}
