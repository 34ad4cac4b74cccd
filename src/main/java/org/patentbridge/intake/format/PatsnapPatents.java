package org.patentbridge.intake.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads patents as PatSnap's interface gives them. Titles and abstracts are taken in Chinese and
 * English; a title that is there in other languages only comes as the English one. Of applicants
 * and inventors that stand in several languages, the language that names most of them is taken,
 * Chinese where equal, so that nobody comes twice.
 */
final class PatsnapPatents implements RowReader {

  private static final String LANGUAGE = "lang";
  private static final String TEXT = "text";

  /** Current Chinese text under CN; ZH may be an older, damaged reading of the same. */
  private static final List<String> CHINESE = List.of("CN", "ZH", "TW");

  private static final List<String> ENGLISH = List.of("EN");

  /** PatSnap's own words, one of them with its misprint. */
  private static final Map<String, String> KINDS =
      Map.of(
          "Applications", "INVENTION",
          "Patents", "INVENTION",
          "Utilites", "UTILITY_MODEL",
          "Utilities", "UTILITY_MODEL",
          "Designs", "DESIGN");

  private final JsonFile file = new JsonFile(PatsnapPatents::cells);

  static boolean isOne(Head head) {
    return JsonOpening.of(head).hasFirst("patent_id", "patent_number", "title");
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    sink.note(
        Notes.notKept(
            source, "patent_id, ans, agent, agency, event_status, claim_link, thumbnail"));
    file.read(source, sink);
  }

  private static List<Cell> cells(ObjectNode patent) {
    var title = JsonValues.at(patent, "title");
    var english = in(ENGLISH, title);
    return JsonValues.filled(
        Stream.of(
            JsonValues.cell(patent, "patent_number", "publicationNumber").asLenient(),
            JsonValues.cell(patent, "apno", "applicationNumber").asLenient(),
            Cell.text("patent_type", KINDS.getOrDefault(JsonValues.text(patent, "patent_type"), ""))
                .as("kind"),
            Cell.text("title", in(CHINESE, title)).as("titleZh"),
            Cell.text(
                    "title",
                    english.isEmpty() && in(CHINESE, title).isEmpty() ? any(title) : english)
                .as("titleEn"),
            Cell.text("abstract", in(CHINESE, JsonValues.at(patent, "abstract"))).as("abstractZh"),
            Cell.text("abstract", in(ENGLISH, JsonValues.at(patent, "abstract"))).as("abstractEn"),
            JsonValues.cell(patent, "ipc", "ipc"),
            Cell.list("an", names(JsonValues.at(patent, patent.has("an") ? "an" : "ans")))
                .as("holders"),
            Cell.list("in", names(JsonValues.at(patent, "in"))).as("inventors"),
            JsonValues.day(patent, "apdt", "filed"),
            JsonValues.day(patent, "pbdt", "published"),
            JsonValues.day(patent, "isdt", "granted"),
            status(patent),
            Cell.text("event_date", JsonValues.text(patent, "legal", "event_date"))
                .as("legalStatusDate"),
            source(patent)));
  }

  private static String in(List<String> languages, JsonNode texts) {
    return languages.stream().flatMap(language -> texts(language, texts)).findFirst().orElse("");
  }

  private static Stream<String> texts(String language, JsonNode texts) {
    return JsonValues.elements(texts)
        .filter(t -> JsonValues.text(t, LANGUAGE).equals(language))
        .map(t -> JsonValues.text(t, TEXT))
        .filter(t -> !t.isEmpty());
  }

  private static String any(JsonNode texts) {
    return JsonValues.elements(texts)
        .map(t -> JsonValues.text(t, TEXT))
        .filter(t -> !t.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static List<String> names(JsonNode names) {
    var languages =
        JsonValues.elements(names)
            .map(n -> JsonValues.text(n, LANGUAGE))
            .collect(Collectors.toSet());
    return Stream.concat(
            CHINESE.stream().filter(languages::contains),
            languages.stream().filter(l -> !CHINESE.contains(l)).sorted())
        .map(language -> texts(language, names).distinct().toList())
        .reduce(List.of(), (most, more) -> more.size() > most.size() ? more : most);
  }

  /** The first state; its word in either language is one of ours. */
  private static Cell status(ObjectNode patent) {
    var words = JsonValues.at(patent, "legal", "legal_status").path(0).path("legal_desc");
    var chinese = in(CHINESE, words);
    return Cell.text("legal_status", chinese.isEmpty() ? in(ENGLISH, words) : chinese)
        .as("legalStatus");
  }

  private static Cell source(ObjectNode patent) {
    return Cell.text("legal", patent.has("legal") ? "PatSnap" : "").as("legalStatusSource");
  }
}
