package masar.query;

/** How an event must relate to the chosen actors. */
public enum ActorMatch {
    /** At least one chosen actor takes part. */
    ANY,
    /** Every chosen actor takes part. */
    ALL,
    /** Nobody but chosen actors takes part. */
    ONLY
}
