package org.patentbridge.usecase;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.patentbridge.domain.access.Scope;

/**
 * Says of a use case what kind of act it is. It then runs in its viewer's workspace, and only where
 * the viewer's scopes allow such an act.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Act {

  /** What kind of act it is. */
  @Nonbinding
  Scope value() default Scope.READ;

  /** Whether looking is noted too; all that is more than looking always is. */
  @Nonbinding
  boolean noted() default false;

  /** Whether it works on what all workspaces share, in the main one. */
  @Nonbinding
  boolean shared() default false;
}
