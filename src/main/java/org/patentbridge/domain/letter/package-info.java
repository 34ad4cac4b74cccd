/**
 * What was written to whom, and what became of it?
 *
 * <p>Letters as entries of a log, the mail that is handed to a mail server, and who wants none. The
 * text of a letter is written anew each time and kept nowhere. This package sends nothing.
 */
@NullMarked
package org.patentbridge.domain.letter;

import org.jspecify.annotations.NullMarked;
