package org.patentbridge.house.planted.domain;

import org.patentbridge.house.planted.attic.Homeless;
import org.patentbridge.house.planted.scoring.TimeTeller;

/** A noun that knows a room, through an arrow that is not drawn, and a class in no room. */
public record PeekingNoun(TimeTeller room, Homeless stranger) {}
