package org.patentbridge.learning;

/**
 * Weights that would have ranked better, with what that is worth on needs that were held back.
 *
 * @param before weights in force
 * @param after weights learned from all needs; those in force where nothing is proposed
 * @param needs needs or mandates that were measured: with rows of different grades
 * @param held mean nDCG@10 of the weights in force over these needs
 * @param gain mean gain in nDCG@10, each need under weights learned without it
 * @param low lower end of the 95 % interval of the gain
 * @param high upper end
 * @param proposed whether the interval lies above zero and there were enough needs
 */
public record Proposal(
    Weights before,
    Weights after,
    int needs,
    double held,
    double gain,
    double low,
    double high,
    boolean proposed) {}
