package masar.dataset.problem;

/** Ends the reading of a file at a fault behind which nothing can be known. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    /** @param fault at which the reading ends */
    public Unreadable(Fault fault) {
        super(fault.key(), null, false, false);
        this.fault = fault;
    }

    /** The fault at which the reading ended. */
    public Fault fault() {
        return fault;
    }
}
