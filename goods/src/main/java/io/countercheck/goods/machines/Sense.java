package io.countercheck.goods.machines;

/** What a word means to the machine grammar. A word may have several senses; {@code lexicon.tsv} gives them. */
enum Sense {
    // What is made.
    TABLET,
    PILL,
    CAPSULE,
    POWDER,
    /** A word for a tablet that laboratories also use for a pressed sample; such a word is a TABLET as well. */
    PELLET,
    /** Goods other than medicines that are pressed into tablets: bath bombs, sweets, detergent. */
    PRESSED_GOODS,
    // The making.
    TABLETING,
    ENCAPSULATION,
    FORMING,
    PRODUCING,
    FILLING,
    // Heads of a machine phrase.
    PRESS,
    MACHINE,
    EQUIPMENT,
    TRAY,
    MAKER,
    FILLER,
    TABLET_MACHINE,
    /** Chinese for a tablet press and for machines that press sheets, samples and flakes. */
    SHEET_PRESSER,
    PILL_FORMER,
    CAPSULE_MACHINE,
    // Parts.
    DIE,
    PUNCH,
    MOULD,
    TURRET,
    TOOLING,
    TOOL_STANDARD,
    SPARE,
    // A spare part told more closely: such a word has the sense SPARE as well.
    FRAME,
    DRIVE,
    FEEDER,
    SET,
    /** "Engraved", "logo", "imprint": says that what stands beside it is put on the tablets. */
    IMPRINT,
    // What is not the machine though it speaks of it.
    CONSUMABLE,
    SERVICE,
    DOCUMENT,
    TOY,
    OTHER_HEAD,
    ACCESSORY,
    // Little words.
    FOR,
    OF,
    /** "book on", "Buch über": ties a document to what it shows. */
    ABOUT,
    WITH,
    AND,
    NOT,
    WITHOUT,
    NOT_INCLUDED,
    ARTICLE,
    /** "Possibly", "looks like": the text itself is not sure. */
    DOUBT,
    NEUTRAL,
    TRADE_NOUN,
    // Sorts, ways of working, states.
    ROTARY,
    SINGLE_PUNCH,
    /** Says that it works with one punch; such a word is SINGLE_PUNCH as well. */
    ONE_PUNCH,
    MANUAL,
    SEMI_AUTOMATIC,
    AUTOMATIC,
    ELECTRIC,
    USED,
    GIFT,
    AUCTION,
    APART,
    INCOMPLETE,
    BROKEN,
    STATIONS,
    SERIAL,
    MODEL,
    MAKE,
    /** The name of a firm whose trade is tablet presses. */
    PRESS_MAKER,
    MODIFIER,
    // Goods that a press may be for, and worlds in which the same words mean something else.
    PRODUCT,
    SPECTROSCOPY,
    METALLURGY,
    SHEET,
    COMPUTING,
    VENDING,
    ELECTRONICS,
    POWER_CHIP,
    KITCHEN,
    WORKSHOP,
    MEDICINE,
    // Trade designations.
    DESIGNATION_STRONG,
    DESIGNATION_TABLET,
    DESIGNATION_CAPSULE,
    // Not in the lexicon.
    UNKNOWN,
    NUMBER,
    /** A comma, a full stop, a bracket. */
    PAUSE,
    /** A colon, a dash between spaces or an opening bracket: what follows says what kind of thing it is. */
    LABEL,
    SLASH,
    /** A semicolon or a bar: another item begins. */
    BREAK
}
