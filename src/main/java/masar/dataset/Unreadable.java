package masar.dataset;

/** Ends the reading of a file at a fault behind which nothing can be known. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    Unreadable(Fault fault) {
        super(fault.key(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
