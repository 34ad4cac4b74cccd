package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.industry.Enrichments;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.StoreState;
import org.patentbridge.domain.shortlist.Audience;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.Shortlist;
import org.patentbridge.domain.shortlist.ShortlistBasis;
import org.patentbridge.domain.shortlist.ShortlistExclusion;
import org.patentbridge.domain.shortlist.ShortlistId;
import org.patentbridge.domain.shortlist.ShortlistRows;
import org.patentbridge.domain.shortlist.Shortlists;
import org.patentbridge.domain.shortlist.SinceLast;
import org.patentbridge.domain.shortlist.Triad;
import org.patentbridge.shortlisting.NeedLegs;
import org.patentbridge.shortlisting.Ranking;
import org.patentbridge.shortlisting.TriadMaker;

/** Makes shortlists of the records as they stand; keeps none. */
@Singleton
class ShortlistDesk {

  private final Engine engine;
  private final Enrichments enrichments;
  private final Shortlists shortlists;
  private final EngineVersion version;
  private final FitDesk fitDesk;
  private final CompanyDesk companies;
  private final StoreState.Source state;

  @jakarta.inject.Inject
  ShortlistDesk(
      Engine engine,
      Enrichments enrichments,
      Shortlists shortlists,
      EngineVersion version,
      FitDesk fitDesk,
      CompanyDesk companies,
      StoreState.Source state) {
    this.state = state;
    this.fitDesk = fitDesk;
    this.companies = companies;
    this.engine = engine;
    this.enrichments = enrichments;
    this.shortlists = shortlists;
    this.version = version;
  }

  /**
   * What is wanted.
   *
   * @param chain of which chain
   * @param month for which month
   * @param audience for whose eyes
   * @param asOf the day on which gates are asked
   */
  record Order(ChainId chain, YearMonth month, Audience audience, LocalDate asOf) {}

  /**
   * @throws NotFoundException when no chain has this id
   */
  IndustrialChain chain(ChainId id) {
    return engine
        .rulebook()
        .findChain(id)
        .orElseThrow(() -> new NotFoundException("chain", id.value()));
  }

  /**
   * The rows of a chain without triads, ranked.
   *
   * @throws ConflictException where nothing was imported yet
   */
  ShortlistRows rows(Order order) {
    var scene = sceneOf(order);
    return ranked(scene, List.of(), List.of());
  }

  private ShortlistScene sceneOf(Order order) {
    var chain = chain(order.chain());
    var records = engine.records();
    if (records.patents().count() == 0 && records.organizations().count() == 0) {
      throw new ConflictException(
          Problem.error("shortlist-empty-store", Place.of("shortlist"), chain.id().value()));
    }
    var stock = ChainStock.of(engine, enrichments, chain, order.audience());
    var scene = ShortlistScene.of(engine, chain, order.audience(), order.asOf(), stock);
    new PatentRows(scene).add();
    new CompanyRows(scene, fits(order)).add();
    new NeedRows(scene).add();
    if (order.audience().isOrganizer()) {
      new InvestorRows(scene).add();
    }
    return scene;
  }

  private FitsOfMandates fits(Order order) {
    return new FitsOfMandates(fitDesk, companies, engine.directory(), order);
  }

  private static ShortlistRows ranked(
      ShortlistScene scene, List<Triad> triads, List<ShortlistExclusion> more) {
    var ranked = new Ranking(scene.rules().mostPerLink()).rank(scene.rows());
    var rankedTriads = new Ranking(scene.rules().triads().mostPerLink()).rankTriads(triads);
    var excluded =
        Stream.of(scene.excluded(), ranked.cut(), more, rankedTriads.cut())
            .flatMap(List::stream)
            .sorted(ShortlistExclusion.ORDER)
            .toList();
    return new ShortlistRows(ranked.listed(), rankedTriads.listed(), excluded);
  }

  /** Another one as soon as the list might be another one. */
  Digest stateOf(Order order) {
    return Digest.ofLines(
        order.toString(),
        state.current().toString(),
        engine.retriever().generation().toString(),
        engine.rulebook().fingerprint().toString(),
        version.value());
  }

  /**
   * The shortlist, compared with the last kept one of an earlier month.
   *
   * @throws ConflictException where nothing was imported yet
   */
  Shortlist make(Order order) {
    var scene = sceneOf(order);
    var legs =
        order.audience().showsInvestors()
            ? new TriadRows(scene, fits(order)).legs()
            : List.<NeedLegs>of();
    var made = new TriadMaker(scene.rules().triads()).make(legs);
    var rows = ranked(scene, made.triads(), made.excluded());
    var since = since(order, scene, rows);
    var basis =
        new ShortlistBasis(
            scene.stock().digest(order.audience()),
            engine.rulebook().fingerprint(),
            version.value(),
            order.asOf());
    var remarks = remarks(order, scene);
    return new Shortlist(
        idOf(order, basis, rows, since, remarks),
        order.month(),
        scene.chain(),
        order.audience(),
        basis,
        rows,
        rows.tallies(scene.chain(), order.audience()),
        since,
        remarks);
  }

  private static List<Reason> remarks(Order order, ShortlistScene scene) {
    List<Reason> remarks = new ArrayList<>();
    remarks.add(
        Reason.of(
            switch (order.audience().kind()) {
              case ORGANIZER -> "shortlist.remark.organizer";
              case INVESTOR -> "shortlist.remark.investor";
              case EVERYBODY -> "shortlist.remark.everybody";
            }));
    if (order.audience().kind() == Audience.Kind.INVESTOR && scene.stock().mandates().isEmpty()) {
      remarks.add(Reason.of("shortlist.remark.no-mandate"));
    }
    return remarks;
  }

  /** The last list of the same reader; for an investor else the last one for everybody. */
  private @Nullable SinceLast since(Order order, ShortlistScene scene, ShortlistRows rows) {
    var own = shortlists.findBefore(order.chain(), order.month(), order.audience());
    if (own.isEmpty() && order.audience().kind() == Audience.Kind.INVESTOR) {
      return sinceOfEverybody(order);
    }
    var needs =
        scene.stock().needs().stream()
            .map(n -> NeedRows.idOf(n.record(), order.audience()).key())
            .toList();
    return own.map(l -> l.until(rows, id -> isNamable(id, needs))).orElse(null);
  }

  /** What everybody would see of the change, for an investor who had no list of its own. */
  private @Nullable SinceLast sinceOfEverybody(Order order) {
    var forAll = new Order(order.chain(), order.month(), Audience.EVERYBODY, order.asOf());
    if (shortlists.findBefore(order.chain(), order.month(), Audience.EVERYBODY).isEmpty()) {
      return null;
    }
    var scene = sceneOf(forAll);
    var since = since(forAll, scene, ranked(scene, List.of(), List.of()));
    return since == null
        ? null
        : new SinceLast(since.month(), since.shortlist(), false, since.stayed(), since.moves());
  }

  /** A need that the reader may not know of any more is not named again. */
  private static boolean isNamable(RowId id, List<String> visibleNeeds) {
    return switch (id.kind()) {
      case COMPANY, PATENT, INVESTOR -> true;
      case NEED -> visibleNeeds.contains(id.key());
      case TRIAD -> visibleNeeds.contains(id.key().split("\\|", -1)[1]);
    };
  }

  private static ShortlistId idOf(
      Order order,
      ShortlistBasis basis,
      ShortlistRows rows,
      @Nullable SinceLast since,
      List<Reason> remarks) {
    return ShortlistId.of(
        Digest.ofLines(
            Stream.of(
                    Stream.of(order.toString(), basis.toString()),
                    rows.listed().stream().map(Object::toString),
                    rows.triads().stream().map(Object::toString),
                    rows.excluded().stream().map(Object::toString),
                    Stream.of(String.valueOf(since), remarks.toString()))
                .flatMap(lines -> lines)));
  }

  /** Whether a row of a kind is one that an investor can keep or ask for. */
  static boolean isForInvestors(RowKind kind) {
    return kind == RowKind.COMPANY || kind == RowKind.PATENT || kind == RowKind.NEED;
  }
}
