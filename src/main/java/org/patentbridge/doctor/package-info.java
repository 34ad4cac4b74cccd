/**
 * What keeps this installation from working?
 *
 * <p>Looks at machine, disk, database, index, rules, fonts, ports and neighbours without starting
 * the service, so that it can tell why the service does not start. It mends nothing and changes
 * nothing.
 */
@NullMarked
package org.patentbridge.doctor;

import org.jspecify.annotations.NullMarked;
