/**
 * What is found when an installation is examined?
 *
 * <p>Findings, each with words and advice, and the settings in force with where they come from.
 * Nothing here looks at a machine.
 */
@NullMarked
package org.patentbridge.domain.diagnosis;

import org.jspecify.annotations.NullMarked;
