/**
 * Which standing needs does a new patent meet?
 *
 * <p>The needs stand, the patents stream past: a presearcher holds the weighty terms of all
 * measured needs in memory and looks closely at those alone that a patent can reach. The port
 * through which needs are measured and patents are read stands here as well.
 *
 * <p>This room keeps nothing, sends nothing, and knows neither who owns a need nor any gate.
 */
@NullMarked
package org.patentbridge.standing;

import org.jspecify.annotations.NullMarked;
