package org.patentbridge.intake.format;

import static org.patentbridge.intake.format.NounName.NEED;
import static org.patentbridge.intake.format.NounName.OFFER;
import static org.patentbridge.intake.format.NounName.ORGANIZATION;
import static org.patentbridge.intake.format.NounName.PATENT;

import java.util.List;
import java.util.Set;

/** Formats of JSON. */
final class JsonFormats {

  static final List<Format> LIST =
      List.of(
          new Format("zhibei-needs", false, Set.of(NEED), ZhibeiNeeds::isOne, new ZhibeiNeeds()),
          new Format(
              "zhibei-offers", false, Set.of(OFFER), ZhibeiOffers::isOne, new ZhibeiOffers()),
          new Format("bdci-patents", false, Set.of(PATENT), BdciPatents::isOne, new BdciPatents()),
          new Format("sbir-topics", false, Set.of(NEED), SbirTopics::isOne, new SbirTopics()),
          new Format("patsnap", false, Set.of(PATENT), PatsnapPatents::isOne, new PatsnapPatents()),
          new Format(
              "uspto-odp",
              false,
              Set.of(PATENT),
              UsptoFileWrappers::isOne,
              new UsptoFileWrappers()),
          new Format(
              "uspto-peds",
              false,
              Set.of(PATENT),
              UsptoExaminationData::isOne,
              new UsptoExaminationData()),
          new Format(
              "uspto-public-search",
              false,
              Set.of(PATENT),
              UsptoPublicSearch::isOne,
              new UsptoPublicSearch()),
          new Format(
              "world-universities",
              false,
              Set.of(ORGANIZATION),
              WorldUniversities::isOne,
              new WorldUniversities()),
          new Format("jsonl", false, Format.ALL, JsonFile::isLines, new JsonRows()),
          new Format("json", false, Format.ALL, JsonFile::isOne, new JsonFile()));

  private JsonFormats() {}
}
