/**
 * How does a letter get to a mail server?
 *
 * <p>Hands one mail to one server and tells in our own words what it answered. This room writes no
 * text, decides on no person, keeps nothing and logs no address.
 */
@NullMarked
package org.patentbridge.mail;

import org.jspecify.annotations.NullMarked;
