/**
 * Who put money where, and who may be a company's next investor?
 *
 * <p>Past deals by investor, histories drawn from them, a model of next investors as a sum of named
 * parts and two plain rankings to compare it with. This room reads no file, knows no mandate and
 * decides for nobody.
 */
@NullMarked
package org.patentbridge.investors;

import org.jspecify.annotations.NullMarked;
