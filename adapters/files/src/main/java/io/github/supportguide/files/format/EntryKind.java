package io.github.supportguide.files.format;

/** What one object in a folder of a catalogue is, by the name of the folder or of the file of JSON lines. */
public enum EntryKind {
    PUBLISHER("publishers"),
    OFFER("offers"),
    NOTICE("notices");

    private final String folder;

    EntryKind(String folder) {
        this.folder = folder;
    }

    public String folder() {
        return folder;
    }
}
