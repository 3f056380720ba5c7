namespace FactKit.Dates;

/// <summary>What an expression is made of.</summary>
enum EdtfForm
{
    Date,
    Interval,
    OneOf,
    AllOf,
}
