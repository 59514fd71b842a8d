package masar.view.popup;

import javafx.scene.layout.VBox;

/**
 * The texts of a tooltip, one below the other. The label around them subtracts its padding even from the -1 that stands
 * for no width in particular, and what is below zero would be taken for no width at all, with a line for each letter.
 */
final class TooltipLines extends VBox {

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(orPreferred(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return super.computeMinHeight(orPreferred(width));
    }

    private double orPreferred(double width) {
        return width < 0 ? prefWidth(-1) : width;
    }
}
