package org.patentbridge.app;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.patentbridge.domain.alert.Alerts;
import org.patentbridge.domain.letter.Letters;
import org.patentbridge.domain.letter.Post;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.mail.SmtpPost;
import org.patentbridge.usecase.LetterPolicy;
import org.patentbridge.usecase.MakeDigests;
import org.patentbridge.usecase.MatchStandingNeeds;
import org.patentbridge.usecase.ReviewTiers;
import org.patentbridge.usecase.SendLetters;

/** Puts together how letters are written and sent, and what happens by itself. */
@Singleton
final class MailAssembly {

  @Produces
  @Singleton
  LetterPolicy policy(Settings settings) {
    return new LetterPolicy(settings.mail().address());
  }

  @Produces
  @Singleton
  Post post(Settings settings, ReactiveMailer mailer, Vertx vertx) {
    var from = settings.mail().from().orElse("");
    if (settings.mail().enabled() && !from.matches("[^@\\s]+@[^@\\s]+")) {
      throw new IllegalStateException(
          "patentbridge.mail.enabled is true, but patentbridge.mail.from is no address: \""
              + from
              + "\". Maybe set PATENTBRIDGE_MAIL_FROM");
    }
    return new SmtpPost(mailer, vertx, new SmtpPost.Sender(settings.mail().enabled(), from));
  }

  @Produces
  @Singleton
  ScheduledWork.Standing standing(
      ChangeLog changes,
      Alerts alerts,
      MatchStandingNeeds match,
      MakeDigests make,
      ReviewTiers review) {
    return new ScheduledWork.Standing(changes, alerts, match, make, review);
  }

  @Produces
  @Singleton
  ScheduledWork.Writing writing(Letters letters, Post post, SendLetters send, Clock clock) {
    return new ScheduledWork.Writing(letters, post, send, clock);
  }
}
