package org.patentbridge.domain.access;

/** Nobody is signed in, or what was shown for it is worth nothing; signing in may help. */
public final class UnauthenticatedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable key: {@code sign-in-required}, {@code token-invalid}, {@code sign-in-failed}
   */
  public UnauthenticatedException(String code) {
    super(code);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
