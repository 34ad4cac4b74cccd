package org.patentbridge.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import org.patentbridge.domain.letter.LetterTrouble;
import org.patentbridge.domain.letter.Post;

/** Hands mails to an SMTP server (RFC 5321), one after the other. */
public final class SmtpPost implements Post {

  /** RFC 4954: the server wants us to sign in, or otherwise than we did. */
  private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);

  /** RFC 5321 wants ten minutes for the last answer; longer than all steps together. */
  private static final Duration LONGEST = Duration.ofMinutes(20);

  private final ReactiveMailer mailer;
  private final Vertx vertx;
  private final Sender sender;

  /**
   * @param mailer as the settings made it
   * @param vertx on whose event loops mails are sent
   * @param sender who writes
   */
  public SmtpPost(ReactiveMailer mailer, Vertx vertx, Sender sender) {
    this.mailer = mailer;
    this.vertx = vertx;
    this.sender = sender;
  }

  /**
   * Who writes.
   *
   * @param on whether anything is sent at all
   * @param from address of the sender
   */
  public record Sender(boolean on, String from) {

    /** What stands behind the {@code @}. */
    String domain() {
      return from.substring(from.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }
  }

  @Override
  public boolean isOn() {
    return sender.on();
  }

  @Override
  public Receipt send(org.patentbridge.domain.letter.Mail mail) {
    if (!sender.on()) {
      throw new IllegalStateException("mail is off");
    }
    var written =
        Mail.withText(mail.to(), mail.subject(), mail.text())
            .setFrom(sender.from())
            .addHeader("Message-ID", "<" + mail.id() + "@" + sender.domain() + ">")
            .addHeader("Auto-Submitted", "auto-generated")
            .addHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">")
            .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    return sent(written)
        .ifNoItem()
        .after(LONGEST)
        .fail()
        .onItemOrFailure()
        .transform((taken, failure) -> failure == null ? Receipt.TAKEN : receipt(failure))
        .await()
        .indefinitely();
  }

  /**
   * Sends on an event loop. Asked from any other thread, the mail client may miss a greeting that
   * comes at once, and waits for it for ever: one letter in forty on the loopback.
   */
  private Uni<Void> sent(Mail written) {
    return Uni.createFrom()
        .emitter(
            answer ->
                vertx.runOnContext(
                    loop -> mailer.send(written).subscribe().with(answer::complete, answer::fail)));
  }

  /**
   * Whatever is not known to have failed before the server could take the mail counts as broken
   * off. The words of the failure may name the address, so they go nowhere.
   */
  private static Receipt receipt(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case SMTPException answer when SIGN_IN.contains(answer.getReplyCode()) -> {
          return new Receipt(LetterTrouble.SIGN_IN, answer.getReplyCode());
        }
        case SMTPException answer -> {
          var trouble = answer.isPermanent() ? LetterTrouble.REFUSED : LetterTrouble.BUSY;
          return new Receipt(trouble, answer.getReplyCode());
        }
        case ConnectException closed -> {
          return new Receipt(LetterTrouble.UNREACHABLE, 0);
        }
        case UnknownHostException nowhere -> {
          return new Receipt(LetterTrouble.UNREACHABLE, 0);
        }
        case NoRouteToHostException cut -> {
          return new Receipt(LetterTrouble.UNREACHABLE, 0);
        }
        default -> {
          // its cause may tell
        }
      }
    }
    return new Receipt(LetterTrouble.BROKEN_OFF, 0);
  }
}
