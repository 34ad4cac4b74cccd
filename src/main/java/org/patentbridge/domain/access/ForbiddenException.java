package org.patentbridge.domain.access;

/** The viewer may know that the thing exists but not do this with it. */
public final class ForbiddenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean nobodySignedIn;

  public ForbiddenException(Viewer viewer, String action) {
    super("role " + viewer.role() + " may not " + action);
    this.nobodySignedIn = viewer.isAnybody();
  }

  /** Whether nobody is signed in, so that signing in may help. */
  public boolean isCuredBySigningIn() {
    return nobodySignedIn;
  }
}
