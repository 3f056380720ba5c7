using FactKit.Generated;

namespace FactKit.Dates;

/// <summary>The texts that documents use for the relations of an anchor.</summary>
static class AnchorRelations
{
    public static readonly EnumTable<AnchorRelation> Names = new(
        new EnumName<AnchorRelation>(AnchorRelation.Same, "same"),
        new EnumName<AnchorRelation>(AnchorRelation.Before, "before"),
        new EnumName<AnchorRelation>(AnchorRelation.After, "after"),
        new EnumName<AnchorRelation>(AnchorRelation.Within, "within"));
}
