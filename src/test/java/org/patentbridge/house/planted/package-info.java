/**
 * What does a house look like in which every rule is broken?
 *
 * <p>Classes that exist to be found by the rules. Nothing here is run.
 */
package org.patentbridge.house.planted;
