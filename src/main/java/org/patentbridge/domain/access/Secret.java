package org.patentbridge.domain.access;

import java.util.regex.Pattern;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Digest;

/**
 * A random word of 256 bits that stands for somebody: an API token, a session or an invitation.
 * Only its digest is kept.
 *
 * @param text a prefix that says what it is, and 43 characters
 */
public record Secret(String text) {

  /** Prefix of API tokens, by which leaked ones are found. */
  public static final String TOKEN = "pb_";

  /** Prefix of sessions of pages. */
  public static final String SESSION = "pbs_";

  /** Prefix of invitations. */
  public static final String INVITATION = "pbi_";

  private static final Pattern FORM = Pattern.compile("pb[si]?_[A-Za-z0-9_-]{43}");
  private static final int VISIBLE = 8;

  public Secret {
    if (!FORM.matcher(text).matches()) {
      throw new InvalidValueException("secret", "");
    }
  }

  /** Whether a text has the form of an API token. */
  public static boolean looksLikeToken(String text) {
    return text.startsWith(TOKEN) && FORM.matcher(text).matches();
  }

  /** What is kept of it. */
  public Digest digest() {
    return Digest.ofLines(text);
  }

  /** Its beginning, by which people tell tokens apart. */
  public String visible() {
    return text.substring(0, VISIBLE);
  }

  /** Nothing of it gets into a log. */
  @Override
  public String toString() {
    return "secret";
  }
}
