package org.patentbridge.journey;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Role;

/** Turns a row of the access matrix into the request that it is about. */
final class AccessCalls {

  /** Whose need, in the order of the matrix. */
  private static final List<String> NEEDS =
      List.of(
          "own", "public", "anonymous", "matched", "proposed", "organizer", "elsewhere", "none");

  private static final List<String> THINGS = List.of("own", "elsewhere", "none");

  /** Whose mandate. */
  private static final List<String> MANDATES = List.of("own", "other", "elsewhere", "none");

  /** For whom rows of a chain are asked: for oneself, or as another investor would see them. */
  private static final List<String> READERS = List.of("own", "other");

  private static final String FOR_AN_INVESTOR =
      "browseChain|compareRows|showShortlist|makeShortlist|downloadShortlist|listKeptRows|keepRow"
          + "|dropRow|listMeetingRequests|askForMeeting";
  private static final List<String> ONE = List.of("any");

  private final SignedIn.Cast cast;

  AccessCalls(SignedIn.Cast cast) {
    this.cast = cast;
  }

  /** Whose things an operation may be asked for. */
  static List<String> ownerships(Interface.Operation operation) {
    if (operation.path().startsWith("/api/v1/needs/{id}")
        || operation
            .id()
            .matches(
                "matchNeed|whyNot|page Need.need|page Match.need|page Match.whyNot|page Match.far"
                    + "|page Standing.follow")) {
      return NEEDS;
    }
    if (operation.id().equals("matchCompanies")) {
      return MANDATES;
    }
    if (operation.id().matches(FOR_AN_INVESTOR)) {
      return READERS;
    }
    if (operation.path().contains("/events/{")
        || operation.path().startsWith("/api/v1/accounts/{name}")
        || operation.path().startsWith("/api/v1/me/feedback/{meeting}")
        || operation.path().startsWith("/api/v1/me/matches/{meeting}")) {
      return THINGS;
    }
    return ONE;
  }

  /** Every field that a form of a page may have; each takes what it knows. */
  private static final String FORM =
      "key=z&because=a+test&what=NOTE&note=x&asOf=2026-11-23&seed=1&party=name:x&side=SEEKER"
          + "&offering=patent:CN191000001U&how=trial&chain=power-battery&month=2027-06"
          + "&row=patent:CN191000001U&text=battery&level=PUBLIC&id=a-page-event&template=custom"
          + "&day=2026-12-01&event="
          + SignedIn.EVENT;

  /** Nobody's. */
  private static final String STANDING = "0123456789ab0123456789ab";

  private static final String SHEET =
      "--b\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\nz\r\n--b\r\n"
          + "Content-Disposition: form-data; name=\"file\"; filename=\"p.csv\"\r\n"
          + "Content-Type: text/csv\r\n\r\nx\n\r\n--b--\r\n";

  /** The request of a person, or of anybody. */
  Wire.Request request(Interface.Operation operation, String ownership, @Nullable Role role) {
    var target = operation.path();
    for (var parameter : values(operation, ownership).entrySet()) {
      target =
          target.replace("{" + parameter.getKey() + "}", Interface.encoded(parameter.getValue()));
    }
    var query = new LinkedHashMap<>(operation.query());
    query.replaceAll((name, value) -> queryValue(name, value, ownership));
    query.putAll(more(operation, ownership));
    if (ownership.equals("other") && operation.id().matches(FOR_AN_INVESTOR)) {
      query.put("investor", SignedIn.OTHER_FUND);
    }
    if (!query.isEmpty()) {
      var parts =
          query.entrySet().stream()
              .map(e -> e.getKey() + "=" + Interface.encoded(e.getValue()))
              .toList();
      target += "?" + String.join("&", parts);
    }
    Map<String, String> headers = new LinkedHashMap<>();
    if (role != null) {
      headers.put("Authorization", "Bearer " + cast.tokens().get(role));
    }
    var type = type(operation);
    if (!type.isEmpty()) {
      headers.put("Content-Type", type);
    }
    if (isForm(operation)) {
      headers.put("Cookie", "pb_form=z");
    }
    var body = body(operation, ownership).getBytes(StandardCharsets.UTF_8);
    return new Wire.Request(operation.method(), target, headers, body);
  }

  /** Forms of pages bring their key back; those of the sign-in are tried without. */
  private static boolean isForm(Interface.Operation operation) {
    return operation.id().startsWith("page ")
        && operation.method().equals("POST")
        && !operation.id().startsWith("page SignIn.");
  }

  private Map<String, String> values(Interface.Operation operation, String ownership) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("event", event(ownership));
    values.put("meeting", ownership.equals("own") ? cast.meeting().value() : "0123456789ab");
    values.put(
        "name",
        switch (ownership) {
          case "own" -> "victim-main@example.org";
          case "elsewhere" -> "victim-beta@example.org";
          default -> "nobody-there@example.org";
        });
    values.put("run", "latest");
    values.put("draft", "latest");
    values.put("job", ownership.equals("own") ? cast.job().value() : "0123456789ab");
    values.put("version", "1");
    values.put("series", "a-series");
    values.put("chain", "power-battery");
    values.put("month", "2026-12");
    values.put("row", "patent:CN191000029B");
    values.put("side", "seeker");
    values.put("investor", mandate(operation, ownership));
    values.put("token", "no-link-of-ours");
    values.put("profile", "need-to-patent");
    values.put("by", "event");
    values.put("party", "name:某公司");
    values.put("offering", "patent:CN191000001U");
    values.put("format", "csv");
    values.put("kind", kind(operation));
    values.put("id", id(operation, ownership));
    return values;
  }

  private static String kind(Interface.Operation operation) {
    return switch (operation.id()) {
      case "exportEvent" -> "match-list";
      case "rulePair" -> "pin";
      default -> "needs";
    };
  }

  private String id(Interface.Operation operation, String ownership) {
    var path = operation.path();
    if (path.contains("/events/")) {
      return event(ownership);
    }
    if (path.contains("/needs/")) {
      return need(ownership);
    }
    if (path.contains("/standing-needs/") || path.contains("/letters/")) {
      return STANDING;
    }
    return path.contains("/chains/")
        ? "power-battery"
        : path.contains("/patents/") || path.startsWith("/offerings/")
            ? (path.startsWith("/offerings/") ? "patent:" : "") + "CN191000001U"
            : path.startsWith("/companies/") || path.contains("/organizations/")
                ? "913205005K01000199"
                : "0123456789ab";
  }

  private static String mandate(Interface.Operation operation, String ownership) {
    if (operation.id().equals("getInvestorHistory")) {
      return SignedIn.FUND;
    }
    return switch (ownership) {
      case "own" -> "M-01-1";
      case "other" -> "M-01-2";
      case "elsewhere" -> SignedIn.BETA_MANDATE;
      default -> "M-99-9";
    };
  }

  private static String event(String ownership) {
    return switch (ownership) {
      case "own", "any" -> SignedIn.EVENT.value();
      case "elsewhere" -> SignedIn.ELSEWHERE.value();
      default -> "no-such-event";
    };
  }

  String need(String ownership) {
    return switch (ownership) {
      case "own" -> "M-OWN";
      case "public" -> "M-PUB";
      case "anonymous" -> "M-ANON";
      case "matched" -> "M-MATCH";
      case "proposed" -> cast.matched().value();
      case "organizer" -> "M-ORG";
      case "elsewhere" -> "B-1";
      default -> "N-99-99";
    };
  }

  private String queryValue(String name, String value, String ownership) {
    return switch (name) {
      case "need" -> need(ownership);
      case "patent" -> "CN191000001U";
      case "q", "text" -> "电池";
      default -> value;
    };
  }

  private Map<String, String> more(Interface.Operation operation, String ownership) {
    return switch (operation.id()) {
      case "matchNeed", "whyNot" ->
          Map.of("need", need(ownership), "patent", "CN191000001U", "asOf", "2026-11-23");
      case "explainUnmatched" -> Map.of("party", "name:某公司", "offering", "patent:CN191000001U");
      case "searchPatents" -> Map.of("q", "电池");
      case "matchInvestorsOfLink" -> Map.of("link", "power-battery/cathode");
      case "undoPublication" -> Map.of("because", "a test");
      case "listUnplaced" -> Map.of("kind", "need");
      // twice the same name
      case "compareRows" -> Map.of("row=patent:CN191000004B&row", "patent:CN191000029B");
      case "page Match.need" -> Map.of("need", need(ownership));
      case "page Meeting.form" -> Map.of("offering", "patent:CN191000001U");
      default -> Map.of();
    };
  }

  private static String type(Interface.Operation operation) {
    return switch (operation.id()) {
      case "page Participant.upload" -> "multipart/form-data; boundary=b";
      case "importRecords",
          "writeCorrections",
          "enterParticipants",
          "enterWishes",
          "enterAnswers",
          "importFeedback" ->
          "text/csv; charset=UTF-8";
      default -> operation.type();
    };
  }

  private String body(Interface.Operation operation, String ownership) {
    return switch (operation.id()) {
      case "askForMeeting" ->
          "{\"chain\": \"power-battery\", \"month\": \"2027-06\", \"row\": \"patent:CN191000029B\""
              + (ownership.equals("other")
                  ? ", \"investor\": \"" + SignedIn.OTHER_FUND + "\"}"
                  : "}");
      case "signIn" ->
          "{\"name\": \"signer@example.org\", \"password\": \"" + SignedIn.PASSWORD + "\"}";
      case "createEvent" ->
          "{\"id\": \"a-new-event\", \"template\": \"custom\", \"day\": \"2026-12-01\"}";
      case "createAccount" ->
          "{\"name\": \"new-one@example.org\", \"role\": \"SME\", \"organization\": \"name:某公司\","
              + " \"password\": \"a rather long password\"}";
      case "invite" -> "{\"role\": \"SME\", \"organization\": \"name:某公司\"}";
      case "changePassword" ->
          "{\"before\": \""
              + SignedIn.PASSWORD
              + "\", \"password\": \""
              + SignedIn.PASSWORD
              + "\"}";
      case "importRecords", "writeCorrections" -> "需求编号,企业名称,标题,问题描述,保密级别\nX-1,丁公司,难题,要解决,公开\n";
      case "enterParticipants", "enterWishes", "enterAnswers", "importFeedback" -> "x\n";
      case "giveFeedback" ->
          "{\"offering\": \"" + cast.offering() + "\", \"said\": {\"prospect\": \"GOOD\"}}";
      case "enterFeedback" ->
          "{\"party\": \""
              + cast.seeking()
              + "\", \"offering\": \""
              + cast.offering()
              + "\", \"said\": {\"prospect\": \"GOOD\"}}";
      case "recordOutcome" ->
          "{\"offering\": \""
              + cast.offering()
              + "\", \"seeker\": \"need:"
              + cast.matched()
              + "\", \"step\": \"MET\", \"on\": \"2026-01-05\"}";
      case "acceptProposal" -> "{\"mark\": \"not-seen\", \"seed\": 1}";
      case "page Learning.decide" -> FORM.replace("what=NOTE", "what=accept");
      case "page Feedback.give" ->
          FORM.replace("offering=patent:CN191000001U", "offering=" + cast.offering())
              + "&meeting="
              + cast.meeting()
              + "&prospect=GOOD";
      case "answerFeedbackLink" -> "{\"prospect\": \"GOOD\"}";
      case "page SignIn.signIn", "page SignIn.signOut" -> "name=x&password=y&key=z";
      case "page Match.far", "page Match.whyNot" -> FORM + "&need=" + need(ownership);
      case "page Kept.change" -> FORM.replace("what=NOTE", "what=keep");
      case "page Review.pair" -> FORM.replace("what=NOTE", "what=LIFT");
      case "page Participant.upload" -> SHEET;
      case "page Standing.follow" -> FORM + "&need=" + need(ownership);
      case "page Letter.act" -> "key=z&what=again&id=" + STANDING;
      case "page Standing.change" -> "key=z&state=PAUSED&id=" + STANDING;
      default -> isForm(operation) ? FORM : operation.body();
    };
  }
}
