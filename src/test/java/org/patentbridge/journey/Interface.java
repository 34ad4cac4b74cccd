package org.patentbridge.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbridge.web.ChainPages;
import org.patentbridge.web.CompanyPages;
import org.patentbridge.web.EventFormPages;
import org.patentbridge.web.EventPages;
import org.patentbridge.web.FeedbackPages;
import org.patentbridge.web.HomePages;
import org.patentbridge.web.InventoryPages;
import org.patentbridge.web.KeptPages;
import org.patentbridge.web.LearningPages;
import org.patentbridge.web.LetterPages;
import org.patentbridge.web.MatchPages;
import org.patentbridge.web.MeetingPages;
import org.patentbridge.web.NeedPages;
import org.patentbridge.web.OfferingPages;
import org.patentbridge.web.OutcomePages;
import org.patentbridge.web.ParticipantPages;
import org.patentbridge.web.PublicationPages;
import org.patentbridge.web.ReviewPages;
import org.patentbridge.web.RunPages;
import org.patentbridge.web.SearchPages;
import org.patentbridge.web.SignInPages;
import org.patentbridge.web.StandingPages;
import org.patentbridge.web.TimetablePages;

/**
 * The operations of the running service, as its own description and its pages tell them.
 *
 * @param operations in the order of the description
 */
record Interface(List<Operation> operations) {

  private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Pages stand in no description. */
  private static final List<Class<?>> PAGES =
      List.of(
          ChainPages.class,
          CompanyPages.class,
          EventFormPages.class,
          EventPages.class,
          FeedbackPages.class,
          HomePages.class,
          InventoryPages.class,
          KeptPages.class,
          LearningPages.class,
          LetterPages.class,
          MatchPages.class,
          MeetingPages.class,
          NeedPages.class,
          OfferingPages.class,
          OutcomePages.class,
          ParticipantPages.class,
          PublicationPages.class,
          ReviewPages.class,
          RunPages.class,
          SearchPages.class,
          SignInPages.class,
          StandingPages.class,
          TimetablePages.class);

  /** What the libraries answer by themselves. */
  private static final List<Operation> SERVICE =
      List.of(
          service("health", "/q/health"),
          service("live", "/q/health/live"),
          service("ready", "/q/health/ready"),
          service("started", "/q/health/started"),
          service("metrics", "/q/metrics"),
          service("openapi", "/q/openapi"));

  private static Operation service(String name, String path) {
    return new Operation("service " + name, "GET", path, "", Map.of(), "");
  }

  /** How every page is asked for. */
  static List<Operation> pages() {
    var all = new ArrayList<Operation>();
    for (var page : PAGES) {
      for (var method : page.getDeclaredMethods()) {
        var isGet = method.isAnnotationPresent(GET.class);
        if (isGet || method.isAnnotationPresent(POST.class)) {
          all.add(page(page, method, isGet ? "GET" : "POST"));
        }
      }
    }
    all.sort(java.util.Comparator.comparing(Operation::id));
    return all;
  }

  private static Operation page(Class<?> page, Method method, String verb) {
    var id = "page " + page.getSimpleName().replace("Pages", "") + "." + method.getName();
    var below = method.getAnnotation(Path.class);
    var path = page.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
    var takes = method.getAnnotation(Consumes.class);
    var takesAll = takes == null ? page.getAnnotation(Consumes.class) : takes;
    var type = verb.equals("GET") || takesAll == null ? "" : takesAll.value()[0];
    return new Operation(id, verb, path.replace("//", "/"), "", Map.of(), type);
  }

  /**
   * One operation.
   *
   * @param id its name
   * @param method of HTTP
   * @param path with names of parameters in braces
   * @param body example of a body, empty for none
   * @param query examples of parameters that must be there
   * @param type media type of the body, empty for none
   */
  record Operation(
      String id, String method, String path, String body, Map<String, String> query, String type) {

    boolean names(String parameter) {
      return path.contains("{" + parameter + "}");
    }
  }

  static Interface of(Wire wire) {
    var answer =
        wire.send(new Wire.Request("GET", "/q/openapi?format=json", Map.of(), new byte[0]));
    try {
      var api = JSON.readTree(whole(answer.body()));
      var all = new ArrayList<Operation>();
      for (var path : api.get("paths").properties()) {
        for (var verb : path.getValue().properties()) {
          if (VERBS.contains(verb.getKey())) {
            all.add(operation(verb.getKey(), path.getKey(), verb.getValue()));
          }
        }
      }
      all.addAll(pages());
      all.addAll(SERVICE);
      return new Interface(all);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the description cannot be read", unreadable);
    }
  }

  /** A body in chunks may have its lengths between the lines. */
  private static String whole(String body) {
    return body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1);
  }

  private static Operation operation(String verb, String path, JsonNode node) {
    var query = new LinkedHashMap<String, String>();
    for (JsonNode parameter : node.path("parameters")) {
      if (parameter.path("in").asText().equals("query") && parameter.path("required").asBoolean()) {
        query.put(parameter.get("name").asText(), example(parameter));
      }
    }
    var content = node.path("requestBody").path("content").properties().iterator();
    var type = "";
    var body = "";
    if (content.hasNext()) {
      var first = content.next();
      type = first.getKey();
      for (JsonNode example : first.getValue().path("examples")) {
        body = text(example.path("value"));
      }
    }
    return new Operation(
        node.get("operationId").asText(),
        verb.toUpperCase(java.util.Locale.ROOT),
        path,
        body,
        query,
        type);
  }

  private static String text(JsonNode value) {
    return value.isTextual() ? value.asText() : value.toString();
  }

  private static String example(JsonNode parameter) {
    var stated = parameter.path("example");
    var ofSchema = parameter.path("schema").path("examples").path(0);
    return !stated.isMissingNode() ? text(stated) : ofSchema.isMissingNode() ? "x" : text(ofSchema);
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
