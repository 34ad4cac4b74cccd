package org.patentbridge.domain.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What kind of act a use case is, and so what an API token may be limited to. */
public enum Scope {
  /** Looks at something. */
  READ,
  /** Changes records, events or lists. */
  CHANGE,
  /** Writes files for others. */
  EXPORT,
  /** Decides who may do what. */
  ADMINISTER;

  /** All there are. */
  public static final Set<Scope> ALL = Collections.unmodifiableSet(EnumSet.allOf(Scope.class));
}
