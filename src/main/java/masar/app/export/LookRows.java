package masar.app.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import masar.app.ui.Texts;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.time.Digits;
import masar.view.theme.Theme;

/** How the image looks and how it is written, as in the window or not. */
final class LookRows {

    private final ExportForm form;
    private final Messages messages;
    private final Picker<Optional<Theme>> theme;
    private final Picker<Optional<Language>> language;
    private final Picker<Optional<Digits>> digits;
    private final CheckBox transparent;

    LookRows(ExportForm form, ExportLook chosen, Messages messages) {
        this.form = form;
        this.messages = messages;
        theme = picker("view.theme", Theme.values(), chosen.theme());
        transparent = form.check("export-transparent", messages.get("export.transparent"), chosen.transparent());
        form.row(transparent);
        language = picker("export.language", Language.values(), chosen.language());
        digits = picker("view.digits", Digits.values(), chosen.digits());
    }

    /** @param key of the name, and prefix of the keys of the values */
    private <E extends Enum<E>> Picker<Optional<E>> picker(String key, E[] values, Optional<E> chosen) {
        List<Optional<E>> all = Stream.concat(
                        Stream.of(Optional.<E>empty()), Stream.of(values).map(Optional::of))
                .toList();
        Picker<Optional<E>> picker = form.picker(
                "export-" + key.substring(key.indexOf('.') + 1),
                all,
                chosen,
                one -> messages.get(
                        one.map(value -> key + '.' + Texts.key(value)).orElse("export.as-window")));
        form.row(messages.get(key), picker);
        return picker;
    }

    ExportLook look() {
        return new ExportLook(theme.chosen(), language.chosen(), digits.chosen(), transparent.isSelected());
    }
}
