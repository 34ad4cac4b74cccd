package org.patentbridge.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.ToolResponse;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.UnauthenticatedException;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.FailureTrace;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.RefusedQueryException;
import org.patentbridge.domain.problem.UnavailableException;
import org.patentbridge.usecase.OverloadedException;
import org.patentbridge.usecase.WorkCounts;

/**
 * Calls a use case for whoever the assistant works for, and tells what came of it: the same JSON as
 * REST, or what stands against it in both languages.
 */
@Singleton
final class Assistant {

  private static final System.Logger LOG = System.getLogger(Assistant.class.getName());

  private final CurrentVertxRequest current;
  private final ObjectMapper json;
  private final WorkCounts counts;

  Assistant(CurrentVertxRequest current, ObjectMapper json, WorkCounts counts) {
    this.current = current;
    this.json = json;
    this.counts = counts;
  }

  /**
   * Calls.
   *
   * @param tool its name, for the metrics
   * @param work what is done for the viewer; its result is told as JSON
   */
  ToolResponse call(String tool, Function<Viewer, Object> work) {
    var start = System.nanoTime();
    var answer = answer(work);
    counts.called(tool, answer.isError(), Duration.ofNanos(System.nanoTime() - start));
    return answer;
  }

  private ToolResponse answer(Function<Viewer, Object> work) {
    try {
      var viewer = Gate.viewerOf(current.getCurrent());
      var result = json.writeValueAsString(apart(() -> work.apply(viewer)));
      return ToolResponse.success(List.of(new TextContent(result)));
    } catch (NotFoundException missing) {
      return said("http.not-found", missing.noun(), missing.id());
    } catch (ForbiddenException refused) {
      return said(refused.isCuredBySigningIn() ? "http.sign-in-required" : "http.forbidden");
    } catch (UnauthenticatedException unknown) {
      return said("http." + unknown.code());
    } catch (InvalidValueException refused) {
      return told(Problem.of(refused, Place.of("call")));
    } catch (RefusedQueryException refused) {
      return told(refused.problem());
    } catch (ConflictException refused) {
      return told(refused.problem());
    } catch (UnavailableException lacking) {
      return told(lacking.problem());
    } catch (OverloadedException full) {
      return said("http.overloaded", full.waiting());
    } catch (JsonProcessingException | RuntimeException unexpected) {
      LOG.log(
          System.Logger.Level.ERROR,
          "unexpected failure of an assistant's call",
          FailureTrace.of(unexpected));
      return said("http.unexpected");
    }
  }

  /**
   * Does the work in a context of its own, which ends with it: that of the protocol outlives the
   * call, and with it would live what the store has open.
   */
  private static Object apart(Supplier<Object> work) {
    var context = Arc.container().requestContext();
    var before = context.getStateIfActive();
    context.activate();
    try {
      return work.get();
    } finally {
      context.terminate();
      if (before != null) {
        context.activate(before);
      }
    }
  }

  private static ToolResponse said(String key, Object... arguments) {
    return ToolResponse.error(
        Messages.text(Language.EN, key, arguments)
            + "\n"
            + Messages.text(Language.ZH, key, arguments));
  }

  private static ToolResponse told(Problem problem) {
    return ToolResponse.error(
        Messages.text(Language.EN, problem) + "\n" + Messages.text(Language.ZH, problem));
  }
}
