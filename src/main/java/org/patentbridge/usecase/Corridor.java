package org.patentbridge.usecase;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;

/**
 * Where every use case passes: checks the scopes of its viewer, lets it work in the viewer's
 * workspace, and notes in the audit trail what is more than looking and what was refused. Stands
 * outside of the transaction. Of use cases that call each other the outermost is noted.
 */
@Act
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class Corridor {

  private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

  private final AuditDesk audit;

  @jakarta.inject.Inject
  Corridor(AuditDesk audit) {
    this.audit = audit;
  }

  @AroundInvoke
  Object pass(InvocationContext call) throws Exception {
    var verb = call.getMethod().getDeclaringClass();
    var act = verb.getAnnotation(Act.class);
    if (act == null) {
      throw new IllegalStateException(verb.getName() + " does not say what kind of act it is");
    }
    var viewer =
        Arrays.stream(call.getParameters())
            .filter(Viewer.class::isInstance)
            .map(Viewer.class::cast)
            .findFirst();
    if (viewer.isEmpty()) {
      try (var visit = WorkspaceScope.enter(WorkspaceId.MAIN)) {
        return call.proceed();
      }
    }
    var workspace = act.shared() ? WorkspaceId.MAIN : viewer.get().workspace();
    try (var visit = WorkspaceScope.enter(workspace)) {
      return INSIDE.get()
          ? allowed(call, viewer.get(), act)
          : noted(call, viewer.get(), act, verb.getSimpleName());
    }
  }

  private Object noted(InvocationContext call, Viewer viewer, Act act, String verb)
      throws Exception {
    INSIDE.set(true);
    try {
      var answer = allowed(call, viewer, act);
      if (act.noted() || act.value() != Scope.READ) {
        note(call, viewer, verb);
      }
      return answer;
    } catch (ForbiddenException refused) {
      if (!viewer.isAnybody()) {
        note(call, viewer, verb + " refused");
      }
      throw refused;
    } finally {
      INSIDE.remove();
    }
  }

  private void note(InvocationContext call, Viewer viewer, String action) {
    var thing = AuditedThing.of(call.getParameters());
    audit.run(viewer, action, thing.noun(), List.of(thing.subject()));
  }

  private static Object allowed(InvocationContext call, Viewer viewer, Act act) throws Exception {
    if (!viewer.scopes().contains(act.value())) {
      throw new ForbiddenException(viewer, act.value().name().toLowerCase(Locale.ROOT));
    }
    return call.proceed();
  }
}
