/**
 * Which texts mean the same without sharing words?
 *
 * <p>A concept space is trained on the corpus itself and places every text, in either language, as
 * a direction in a space of few dimensions; whoever already owns a sentence-embedding model can
 * have texts placed by that instead. This room stores nothing, ranks nothing and never fetches
 * anything from a network.
 */
@NullMarked
package org.patentbridge.semantics;

import org.jspecify.annotations.NullMarked;
