package org.patentbridge.view;

import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.problem.Problem;

/**
 * A sentence in both languages.
 *
 * @param zh Chinese
 * @param en English
 */
public record BothLanguages(String zh, String en) {

  public static BothLanguages of(Reason reason) {
    return new BothLanguages(reason.in(Language.ZH), reason.in(Language.EN));
  }

  public static BothLanguages of(Problem problem) {
    return new BothLanguages(
        Messages.text(Language.ZH, problem), Messages.text(Language.EN, problem));
  }
}
