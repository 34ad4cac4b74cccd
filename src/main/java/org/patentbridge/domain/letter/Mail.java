package org.patentbridge.domain.letter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.patentbridge.domain.access.AccountName;

/**
 * A letter as it is handed to a mail server.
 *
 * @param id of the letter, by which servers and readers tell a repeated one
 * @param to address of one person
 * @param subject one line
 * @param text plain text
 * @param unsubscribe address that ends such letters when a program posts to it
 */
public record Mail(LetterId id, String to, String subject, String text, String unsubscribe) {

  /**
   * Of the addresses that RFC 5321 allows those that need no quoting; whoever has another one signs
   * in under another name.
   */
  private static final Pattern ADDRESS =
      Pattern.compile("[a-z0-9][a-z0-9._+-]*@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9-]+)+");

  public Mail {
    subject = oneLine(subject);
    if (!ADDRESS.matcher(to).matches() || unsubscribe.chars().anyMatch(c -> c <= ' ')) {
      throw new IllegalArgumentException("a mail needs one address, and one to unsubscribe");
    }
  }

  /** The address of a person; empty where the account is not called like one. */
  public static Optional<String> addressOf(AccountName account) {
    return Optional.of(account.value()).filter(name -> ADDRESS.matcher(name).matches());
  }

  /** The same text without anything that begins a new line. */
  public static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
  }

  /** Nothing of the person gets into a log. */
  @Override
  public String toString() {
    return "mail " + id;
  }
}
