package org.patentbridge.cli;

import org.patentbridge.usecase.ListLetters;
import org.patentbridge.usecase.SendAgain;
import org.patentbridge.usecase.SendLetters;

/**
 * The verbs of letters.
 *
 * @param list the log
 * @param send sends what is due
 * @param again lets one go out once more
 */
public record LetterVerbs(ListLetters list, SendLetters send, SendAgain again) {}
