namespace FactKit.Compiler.Export.TypeScript;

/// <summary>Types that many schemas need: what absences, facts and claims are in JSON.</summary>
static class TypeScriptHelpers
{
    /// <summary>Each with the names that need it.</summary>
    public static IReadOnlyList<(string[] For, string Code)> All { get; } =
    [
        (["Absent"], """
            /** Known to be absent, and why. Zero, an empty text and a missing key never stand for it. */
            export interface Absent<Reason extends string> {
              absent: Reason;
            }

            """),
        (["Claim", "EvidencedClaim"], """
            /** What a claim says besides its value. */
            export interface ClaimParts<Complete extends boolean> {
              /** Keys of speakers, from whoever said it first to whoever passed it on; none: the publisher. */
              by?: string[];
              evidence?: Evidence | Evidence[];
              /** normal, unless it is given. */
              rank?: "preferred" | "normal" | "deprecated";
              /** From 0 to 100; a missing one is not 0. */
              confidence?: number;
              /** asserted, unless it is given. */
              modality?: "asserted" | "denied" | "planned" | "hypothetical";
              speech?: "direct" | "partial" | "indirect";
              /** stated, unless it is given. */
              basis?: "stated" | "derived" | "inferred";
              /** The values that a derived one was worked out from, as JSON Pointers. */
              from?: string[];
              /** false: "and others". Only for claims about a set. */
              complete?: Complete;
            }

            """),
        (["Claim"], """
            /** What somebody says about a value. A bare value is a claim of the publisher with nothing else to say. */
            export type Claim<T, Reason extends string = never, Complete extends boolean = true> =
              | T
              | ({ value: T; absent?: never } & ClaimParts<Complete>)
              | ({ absent: Reason; value?: never } & ClaimParts<Complete>);

            """),
        (["EvidencedClaim"], """
            /** A claim that must name its evidence, unless it was redacted. */
            export type EvidencedClaim<T, Reason extends string = never, Complete extends boolean = true> =
              | ({ value: T; absent?: never; evidence: Evidence | Evidence[] } & ClaimParts<Complete>)
              | ({ absent: Reason; value?: never; evidence: Evidence | Evidence[] } & ClaimParts<Complete>)
              | ({ absent: Extract<Reason, "redacted">; value?: never } & ClaimParts<Complete>);

            """),
        (["EdtfDate"], """
            /** A date: an EDTF text, or an object where there are words or an anchor too. */
            export type EdtfDate = string | { edtf?: string; asText?: string; anchor?: DateAnchor };

            /** What a relative date depends on: a field, or the key of an object. */
            export interface DateAnchor {
              field?: string;
              ref?: string;
              relation?: "same" | "before" | "after" | "within";
              offset?: Duration;
            }

            """),
        (["Duration", "EdtfDate"], """
            /** A length of time: ISO 8601, `~PT1H` for about, `PT30M..PT1H`, or an object where there are words too. */
            export type Duration = string | { iso?: string; asText?: string };

            """),
        (["Quantity"], """
            /** A count or measure with bounds: 92, ">=92", "40..50", "~100", "dozens", or an object. */
            export type Quantity =
              | number
              | string
              | { low?: number; high?: number; lowOpen?: boolean; highOpen?: boolean; best?: number; approximate?: boolean; asText?: string; unit?: string };

            """),
        (["Evidence"], """
            /** A quotation: the exact words, or an object where what stands around them tells them apart. */
            export type Evidence = string | { exact: string; prefix?: string; suffix?: string; in?: string };

            """),
    ];
}
