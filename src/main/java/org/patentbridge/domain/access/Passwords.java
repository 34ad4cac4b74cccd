package org.patentbridge.domain.access;

/** Makes and checks the digests of passwords. */
public interface Passwords {

  PasswordDigest digest(String password);

  boolean matches(String password, PasswordDigest kept);

  /** Takes as long as a check, for a name that nobody has. */
  void pretend(String password);
}
