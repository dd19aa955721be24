namespace Tenet.Core.History.Layouts;

/// <summary>Which comments divide a file into an up and a down part.</summary>
internal enum MarkerFamily
{
    /// <summary>None: a file is one part.</summary>
    None,

    /// <summary><c>-- up</c>, <c>-- migrate:up</c>, <c>-- +migrate Up</c>, <c>-- +goose Up</c>; none at all is allowed.</summary>
    Any,

    /// <summary><c>-- migrate:up</c>, which must be there.</summary>
    Dbmate,
}
