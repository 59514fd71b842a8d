package masar.layout.cards;

/** An event that would have a card, and where that is placed; positions in px of the level's scale from the epoch. */
final class Candidate {

    final int event;
    final int importance;
    final double anchor;
    final int tileParity;

    CardSide side = CardSide.START;
    int row;
    double start;
    double width;
    CardLines lines = CardLines.ONE;

    Candidate(int event, int importance, double anchor, long tile) {
        this.event = event;
        this.importance = importance;
        this.anchor = anchor;
        this.tileParity = (int) Math.floorMod(tile, 2L);
    }

    /** Where the free space behind it ends. */
    double end() {
        return CardSide.endWithGap(start, width);
    }

    void place(CardSide atSide, int atRow, double atStart, CardShape shape) {
        side = atSide;
        row = atRow;
        start = atStart;
        width = shape.width();
        lines = shape.lines();
    }
}
