package org.patentbridge.intake.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * JSON that is known and holds no records to take in, with the name under which it is refused.
 *
 * @param code problem that refuses it
 * @param what it is, in the terms of its source
 */
record JsonOtherContent(String code, String what) {

  private static final String NOT_PATENTS = "format-not-patents";
  private static final String NO_RECORDS = "format-no-records";

  private static final List<Known> TABLE =
      List.of(
          patents("EPO legal events", o -> o.hasOuter("publication_reference", "events")),
          patents("EPO patent family", o -> o.hasOuter("publication_reference", "family_members")),
          patents(
              "EPO bibliographic data as rewritten by a client library",
              o -> o.hasFirst("publication_reference_docdb")),
          patents("claims of one publication", o -> o.hasOuter("document_id", "claim_text")),
          patents("list of page images", o -> o.hasOuter("full_document", "drawing")),
          patents("USPTO assignments", o -> o.hasFirst("reelNo", "frameNo")),
          patents("Global Dossier family", o -> o.hasOuter("corrAppNum")),
          patents(
              "Global Dossier family as rewritten by a client library",
              o -> o.hasFirst("app_num", "country_code")),
          patents("Global Dossier list of documents", o -> o.hasFirst("docCode", "docDesc")),
          patents(
              "Global Dossier list of documents as rewritten by a client library",
              o -> o.hasFirst("doc_code", "doc_desc")),
          patents("USPTO list of documents", o -> o.hasOuter("documentBag")),
          patents(
              "part of a USPTO application record without its title",
              o -> o.hasOuter("patentBag") && !UsptoFileWrappers.isOne(o)),
          patents(
              "USPTO public search as rewritten by a client library",
              o -> o.hasFirst("guid", "patent_title")),
          patents(
              "USPTO application record as rewritten by a client library",
              o -> o.hasFirst("appl_id", "app_filing_date")),
          records(
              "rows of a web application's own database", o -> o.hasFirst("model", "pk", "fields")),
          records("list of texts or numbers", JsonOpening::isListOfValues));

  private record Known(JsonOtherContent content, Predicate<JsonOpening> test) {}

  private static Known patents(String what, Predicate<JsonOpening> test) {
    return new Known(new JsonOtherContent(NOT_PATENTS, what), test);
  }

  private static Known records(String what, Predicate<JsonOpening> test) {
    return new Known(new JsonOtherContent(NO_RECORDS, what), test);
  }

  static Optional<JsonOtherContent> find(JsonOpening opening) {
    return TABLE.stream()
        .filter(known -> known.test().test(opening))
        .map(Known::content)
        .findFirst();
  }
}
