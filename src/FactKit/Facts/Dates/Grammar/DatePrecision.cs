namespace FactKit;

/// <summary>The smallest unit that a date states, from coarse to fine.</summary>
#if NET
public
#endif
enum DatePrecision
{
    /// <summary>None: the date is not resolved.</summary>
    Unknown,

    /// <summary>Longer than a thousand years, such as <c>Y17E7S1</c> or <c>XXXX</c>.</summary>
    Longer,

    /// <summary>A thousand years, such as <c>1XXX</c>.</summary>
    Millennium,

    /// <summary>A hundred years, such as <c>19XX</c> or <c>1950S2</c>.</summary>
    Century,

    /// <summary>Ten years, such as <c>198X</c>.</summary>
    Decade,

    /// <summary>A year, such as <c>1985</c>.</summary>
    Year,

    /// <summary>Six months: the codes 40 and 41.</summary>
    Semester,

    /// <summary>Four months: the codes 37 to 39.</summary>
    Quadrimester,

    /// <summary>A season: the codes 21 to 32.</summary>
    Season,

    /// <summary>Three months: the codes 33 to 36.</summary>
    Quarter,

    /// <summary>A month, such as <c>1985-04</c> or <c>1985-XX</c>.</summary>
    Month,

    /// <summary>A day, such as <c>1985-04-12</c> or <c>1985-XX-XX</c>.</summary>
    Day,

    /// <summary>A second of a day, such as <c>1985-04-12T23:20:30Z</c>.</summary>
    Time,
}
