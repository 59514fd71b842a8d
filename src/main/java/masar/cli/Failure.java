package masar.cli;

/** Why a command failed, as a sentence for the user, with the exit code. */
final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    /** Something went wrong during execution. */
    static final int FAILED = 1;
    /** Wrong usage. */
    static final int USAGE = 2;

    private final int exitCode;

    private Failure(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    static Failure usage(String sentence) {
        return new Failure(USAGE, sentence);
    }

    static Failure failed(String sentence) {
        return new Failure(FAILED, sentence);
    }

    int exitCode() {
        return exitCode;
    }

    /** The sentence. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
