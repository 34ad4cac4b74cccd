package org.patentbridge.domain.access;

/** The viewer may know that the thing exists but not do this with it. */
public final class ForbiddenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ForbiddenException(Viewer viewer, String action) {
    super("role " + viewer.role() + " may not " + action);
  }
}
