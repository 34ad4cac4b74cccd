/**
 * How is it said in Chinese and in English?
 *
 * <p>The catalogue of sentences, so that a reason reads the same at every door and in every export.
 * This package decides nothing; it words what others found.
 */
@NullMarked
package org.patentbridge.domain.message;

import org.jspecify.annotations.NullMarked;
