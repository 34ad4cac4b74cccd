package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.need.NeedStatus;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.shortlist.Audience;
import org.patentbridge.domain.shortlist.RowCard;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.enrichment.completeness.NeedReader;

/**
 * Rows of needs, as far as the audience may read them: of an anonymous one title and link alone,
 * under an id that leads nobody to its owner.
 */
final class NeedRows {

  private static final String UNTITLED = "shortlist.untitled";

  private final ShortlistScene scene;
  private final NeedReader reader;

  NeedRows(ShortlistScene scene) {
    this.scene = scene;
    this.reader = new NeedReader(scene.engine().rulebook().needs());
  }

  /** Adds the rows and what was excluded to the scene. */
  void add() {
    for (var placed : scene.stock().needs()) {
      var need = placed.record();
      var id = idOf(need, scene.audience());
      var card = card(scene, need);
      var closed = closed(need);
      var readable = ChainStock.isReadable(need, scene.audience());
      for (var place : placed.places()) {
        if (closed != null) {
          scene.exclude(id, place, card.name(), closed);
        } else if (readable) {
          scene.add(id, place, card, scene.points().need(reader.read(need), place), List.of());
        } else {
          scene.add(id, place, card, new Score(List.of()), List.of());
        }
      }
    }
  }

  /** The need's id or, for who may not know its owner, a word that stands for it. */
  static RowId idOf(TechnologyNeed need, Audience audience) {
    return ChainStock.isReadable(need, audience)
        ? RowId.of(need.id())
        : new RowId(
            RowKind.NEED,
            "anonymous-" + Digest.ofLines("anonymous need", need.id().value()).abbreviated());
  }

  private @Nullable GateVerdict closed(TechnologyNeed need) {
    if (need.isOpenOn(scene.asOf())) {
      return null;
    }
    var until = need.validUntil();
    if (!ChainStock.isReadable(need, scene.audience())) {
      return new GateVerdict(
          "need-open", GateVerdict.Answer.CLOSED, Reason.of("gate.need-open.closed"));
    }
    return new GateVerdict(
        "need-open",
        GateVerdict.Answer.CLOSED,
        need.status() == NeedStatus.OPEN && until != null
            ? Reason.of("gate.need-open.past", until, scene.asOf())
            : Reason.of("gate.need-open." + need.status().name().toLowerCase(Locale.ROOT)));
  }

  static RowCard card(ShortlistScene scene, TechnologyNeed need) {
    var text = need.text();
    var readable = ChainStock.isReadable(need, scene.audience());
    var untitled = text.title().isEmpty();
    var body = text.bodies().lines().findFirst().orElse("");
    var inside = untitled && readable && !body.isEmpty();
    var nameZh = inside ? body : untitled ? Messages.text(Language.ZH, UNTITLED) : text.titleZh();
    var nameEn = inside ? "" : untitled ? Messages.text(Language.EN, UNTITLED) : text.titleEn();
    var named = readable && !need.owner().isAnonymous();
    return new RowCard(
        nameZh,
        nameEn,
        readable ? need.id().value() : "",
        named ? need.owner() : null,
        named ? scene.directory().nameOf(need.owner()) : "",
        readable ? need.context().region() : null,
        readable ? scene.regionName(need.context().region()) : "",
        need.confidentiality(),
        facts(need, readable));
  }

  private static List<Reason> facts(TechnologyNeed need, boolean readable) {
    List<Reason> facts = new ArrayList<>();
    if (!readable) {
      facts.add(Reason.of("shortlist.fact.anonymous"));
      return facts;
    }
    if (need.confidentiality() != Confidentiality.PUBLIC) {
      facts.add(
          Reason.of(
              "gate.confidentiality."
                  + need.confidentiality().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    var trl = need.terms().minimumTrl();
    if (trl != null) {
      facts.add(Reason.of("shortlist.fact.minimum-trl", trl));
    }
    var until = need.validUntil();
    if (until != null) {
      facts.add(Reason.of("gate.need-open.open", until));
    }
    return facts;
  }
}
