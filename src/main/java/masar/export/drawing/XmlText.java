package masar.export.drawing;

/** Text as it stands in XML. */
public final class XmlText {

    private XmlText() {}

    /** The {@link PlainText} of a text, escaped for the content of elements and for attributes in double quotes. */
    public static String escaped(String text) {
        return PlainText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
