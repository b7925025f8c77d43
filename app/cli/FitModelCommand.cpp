#include "app/cli/Commands.h"
#include "app/cli/FitReportText.h"
#include "app/cli/JobFromOptions.h"

namespace atlas::app {

Checked<FitAnswer> fitModel(const Catalog& catalog, const FitOptions& options)
{
    auto job = jobOf(options.job);
    if (!job)
        return std::unexpected(job.error());
    const auto device = deviceOf(catalog, options.instance, options.job.plan.logicalCore);
    if (!device)
        return std::unexpected(Problems{device.error()});
    const FitBasis basis;
    if (!options.job.tensor)
        job->plan.tensor = usualTensorDegree(*job, *device, basis);
    const FitReport report = fit(*job, *device, basis);
    const bool refused = report.verdict != FitVerdict::Ok && report.verdict != FitVerdict::Tight;
    return FitAnswer{
        .text =
            options.format == FitOptions::Format::Json ? reportJson(report) : reportText(report),
        .refused = refused};
}

} // namespace atlas::app
